"""Everything Qt: the screens, the controls and the view models. Imports `kiosk`, never the reverse."""
