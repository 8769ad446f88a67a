import Budayang.Models

// The printer has sent the paper: said only then.
PrintPicture {
    required property PrintModel vm

    iconName: "receipt"
    tone: "good"
    title: Words.say("print.done_title")
    text: vm.doneText
}
