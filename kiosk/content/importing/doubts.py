"""Every doubt that an import can have, in the words of the report (its readers are the editors of the content)."""

from enum import StrEnum


class Code(StrEnum):
    """The value stands in the JSON report; its sentence is in `SENTENCES`."""

    NUMBER_JOINED = "number_joined"
    NUMBER_LOST = "number_lost"
    NUMBER_JUMP = "number_jump"
    NUMBER_TWICE = "number_twice"
    SHIFTED = "shifted"
    CONTINUED = "continued"
    NOT_A_ROW = "not_a_row"
    OUTSIDE = "outside"
    UNKNOWN_HEADING = "unknown_heading"
    CARRIED = "carried"
    BLANK = "blank"
    TAIL = "tail"
    BRACKET = "bracket"
    NOT_A_SECTION = "not_a_section"
    UNKNOWN_SECTION = "unknown_section"
    MISPRINT = "misprint"
    ODD_NAME = "odd_name"
    NO_MARK = "no_mark"
    ODD_FREQUENCY = "odd_frequency"
    ODD_DEPARTMENT = "odd_department"
    NAME_FROM_TEXT = "name_from_text"
    SAME_NAME = "same_name"
    SAME_ID = "same_id"
    WITHHELD = "withheld"
    NO_PHONE = "no_phone"
    ODD_CONTACT = "odd_contact"
    ADDRESS_MENDED = "address_mended"
    UNKNOWN_PLACE = "unknown_place"
    ODD_VALUE = "odd_value"
    NO_SOURCE = "no_source"
    ALREADY_THERE = "already_there"
    NO_TABLE_HERE = "no_table_here"


SENTENCES = {
    Code.NUMBER_JOINED: "序号分在两行，合成了一个。",
    Code.NUMBER_LOST: "这一行没有序号，按前后的序号补上了，请核对。",
    Code.NUMBER_JUMP: "序号不连续，中间可能缺了行，请看原件。",
    Code.NUMBER_TWICE: "序号重复，请看原件是哪一个。",
    Code.SHIFTED: "这一行少了或多了格子，按内容放回了各列，请核对。",
    Code.CONTINUED: "一行分成了几行（换页），接起来了，请看接得对不对。",
    Code.NOT_A_ROW: "表里有一行不像事项，没有收，请看要不要。",
    Code.OUTSIDE: "像表格，可是没有认得的表头，没有收。",
    Code.UNKNOWN_HEADING: "这个表头不认得，这一列没有收。",
    Code.CARRIED: "这一格是空的，当作合并单元格，用了上面的内容，请核对。",
    Code.BLANK: "原件这一格是空的，没有替它填。",
    Code.TAIL: "这一格是上一行的尾巴，接回上一行了，请核对。",
    Code.BRACKET: "括号不成对，能修的修了，请核对。",
    Code.NOT_A_SECTION: "板块这一格写的不是板块，用了上面的板块，请核对。",
    Code.UNKNOWN_SECTION: "本地区没有这个板块，请人来定。",
    Code.MISPRINT: "名称和二级分类只差一个字，可能印错了，请看原件。",
    Code.ODD_NAME: "名称中间夹着★▲●，可能混进了别的格子，请看原件。",
    Code.NO_MARK: "没有★▲●，不知道由谁提供。",
    Code.ODD_FREQUENCY: "频次不是认得的说法，没有写。",
    Code.ODD_DEPARTMENT: "部门的名字不像部门，请核对。",
    Code.NAME_FROM_TEXT: "表里没有名称，从说明里取了一句，请改。",
    Code.SAME_NAME: "和别的行同名，请改得分得开。",
    Code.SAME_ID: "编号已经用过，后面加了数字，请核对。",
    Code.WITHHELD: "有私人的姓名或手机号，没有写进草稿。",
    Code.NO_PHONE: "没有可以公开的办公电话，请补。",
    Code.ODD_CONTACT: "联系方式看不明白，没有写，请看原件。",
    Code.ADDRESS_MENDED: "网址中间的空格去掉了，请核对。",
    Code.UNKNOWN_PLACE: "地点不在 places.yaml 里，没有写，请人来定。",
    Code.ODD_VALUE: "这一格看不明白，没有写，请人来填。",
    Code.NO_SOURCE: "不知道出自哪份文件，请补 source。",
    Code.ALREADY_THERE: "本地区已经有这个编号，请比一比，不要重复。",
    Code.NO_TABLE_HERE: "这一页没有认得的表。",
}
