"""A scene on paper: a path with boxes, then the help along it."""

from dataclasses import replace

from kiosk.sheets import Check, Checklist, scene_sheet
from tests.kiosk.sheets.looking import blocks, headings


def test_a_scene_is_a_path_with_boxes_and_then_the_help_by_who_gives_it(scene, item, edition):
    sheet = scene_sheet(scene, {item.id: item}, edition())
    path, government, society = blocks(sheet, Checklist)
    assert path.joined
    assert path.checks == (Check("公司设立登记", "开一家公司"), Check("公章刻制备案"))
    assert not government.joined
    assert society.checks == (Check("志愿服务"),)
    assert headings(sheet)[:4] == ["一件一件办", "还能帮您的", "政府帮您", "社会上的服务"]


def test_a_phone_that_all_affairs_of_a_scene_share_is_said_once(scene, item, edition, said):
    assert said(scene_sheet(scene, {item.id: item}, edition())).count("0571-82980912") == 1


def test_a_scene_with_a_gap_says_what_is_missing(scene, edition, said):
    broken = replace(scene, complete=False, gap="第 3 步没有印出来")
    assert "文件里这一段没印全：第 3 步没有印出来" in said(scene_sheet(broken, {}, edition()))
