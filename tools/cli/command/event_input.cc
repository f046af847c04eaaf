#include "command/event_input.h"

#include <fcntl.h>
#include <outcrop/document.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "text/base64.h"
#include "text/input_error.h"
#include "text/input_text.h"
#include "text/json_check.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r") == std::string_view::npos; }

bool names_event(std::string_view json, const Shape& shape) {
  const auto members = json_members(json);
  return members.size() == 1 &&
         std::ranges::any_of(shape.fields, [&](const Field& field) { return field.name == members.front().first; });
}

/// {"chunk":{"bytes":"..."}} for "chunk.bytes".
std::string under(std::string_view path, std::string_view text) {
  std::string begin, end;
  for (;;) {
    const std::size_t dot = path.find('.');
    begin += "{" + json_quoted(path.substr(0, dot)) + ":";
    end += "}";
    if (dot == std::string_view::npos) break;
    path.remove_prefix(dot + 1);
  }
  return begin + json_quoted(base64_encode(text)) + end;
}

}  // namespace

EventInput::EventInput(std::string_view text) : text_(text), lines_("-") {
  if (::pipe2(stop_, O_CLOEXEC) != 0)
    throw InputError("no pipe to wait for standard input with: " + std::string(std::strerror(errno)));
}

EventInput::~EventInput() {
  ::close(stop_[0]);
  ::close(stop_[1]);
}

void EventInput::stop() { static_cast<void>(::write(stop_[1], "", 1)); }

bool EventInput::wait_for_input() {
  pollfd wanted[] = {{lines_.descriptor(), POLLIN, 0}, {stop_[0], POLLIN, 0}};
  while (::poll(wanted, 2, -1) < 0 && errno == EINTR) continue;
  return wanted[1].revents == 0;
}

bool EventInput::next(void* event, const Shape& shape) {
  for (;;) {
    const std::optional<Line> line = lines_.take();
    if (!line) {
      if (lines_.at_end() || !wait_for_input()) {
        if (!lines_.problem().empty()) throw InputError(lines_.problem());
        return false;
      }
      lines_.fill();
      continue;
    }
    const std::string place = "line " + std::to_string(line->number) + " of standard input";
    if (line->is_too_long) throw InputError(place + " is longer than an event can be");
    if (is_blank(line->text)) continue;
    const bool is_json = !json_fault(line->text);
    if (!is_json && text_.empty())
      throw InputError(place + " is no event as JSON, such as {\"" +
                       std::string(shape.fields.empty() ? "" : shape.fields.front().name) + "\": {...}}");
    const bool is_event = text_.empty() || (is_json && names_event(line->text, shape));
    const std::string json = is_event ? line->text : under(text_, line->text);
    read_structure(parse_json(json, place), event, shape, InputPath(place));
    return true;
  }
}

}  // namespace outcrop::cli
