#include "command/blob_answer.h"

#include <outcrop/document.h>

#include <string>

#include "command/exit_code.h"
#include "text/json_check.h"
#include "text/json_text.h"
#include "text/utf8.h"

namespace outcrop::cli {
namespace {

bool is_text(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t length = utf8_length(bytes);
    if (length == 0 || bytes[0] == '\0') return false;
    bytes.remove_prefix(length);
  }
  return true;
}

int fail(const Operation& operation, std::string_view body, const std::string& problem, Console& console) {
  console.err.write("outcrop: " + std::string(operation.name) + ": the answer is " + std::to_string(body.size()) +
                    " bytes that " + problem + "\n");
  return exit_code::failure;
}

void write_json(std::string_view body, const Layout& layout, Console& console) {
  const std::string_view value = body.substr(body.find_first_not_of(" \t\r\n"));
  // Rows and lines are for objects; what else a model says stays one value.
  const bool is_object = layout.query || value.starts_with('{');
  write_answer(console.out, is_object ? layout : Layout{}, value);
}

int write_body(std::string_view body, const Layout& layout, const Operation& operation, Console& console) {
  const bool is_json = !json_fault(body);
  const bool on_terminal = console.out.is_terminal() && !body.empty();
  if (layout.query && !is_json) return fail(operation, body, "are not JSON, as --query wants them", console);
  if (on_terminal && !is_json && !is_text(body))
    return fail(operation, body, "are no text, which a terminal can't show: send them to a file", console);
  // JSON as it came is what --output json asks for.
  const bool is_converted = layout.is_chosen && layout.format != Format::json && Document::parse(body);
  if (is_json && (layout.query || is_converted || on_terminal)) {
    write_json(body, layout, console);
  } else {
    console.out.write(on_terminal && !body.ends_with('\n') ? std::string(body) + "\n" : std::string(body));
  }
  return exit_code::success;
}

}  // namespace

std::string header_text(const Operation& operation, const Answer& answer) {
  std::string text;
  for (const HeaderMember& header : operation.headers)
    if (const std::string value = header.json(answer.view); !value.empty())
      text += (text.empty() ? "" : ", ") + std::string(header.name) + ": " + json_plain(value);
  return text;
}

int write_blob(const Operation& operation, const Answer& answer, const Layout& layout, Outfile* file,
               Console& console) {
  if (file) {
    file->begin().write(answer.body);
    write_answer(console.out, layout, with_headers(operation.headers, answer.view, "{}"));
    return exit_code::success;
  }
  const int code = write_body(answer.body, layout, operation, console);
  if (const std::string headers = header_text(operation, answer); !headers.empty())
    console.err.write("outcrop: " + headers + "\n");
  return code;
}

}  // namespace outcrop::cli
