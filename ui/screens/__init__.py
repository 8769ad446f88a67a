"""View models: one file per screen, named as the screen in `kiosk.visit.Screen` and found by that name.

What screens are made of stands in the folders: `lists` and the doors to them, `guidance` for the catalogue's pages,
`enterprises` for codes and policies, `printing` for paper.
"""
