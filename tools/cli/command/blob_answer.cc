#include "command/blob_answer.h"

#include <algorithm>
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

/// "contentType: application/json, serviceTier: default".
std::string header_text(const Operation& operation, const Answer& answer) {
  std::string text;
  for (const HeaderMember& header : operation.headers)
    if (const std::string value = header.json(answer.view); !value.empty())
      text += (text.empty() ? "" : ", ") + std::string(header.name) + ": " + json_plain(value);
  return text;
}

int show_on_terminal(std::string_view body, Format format, const Operation& operation, Console& console) {
  if (!json_fault(body)) {
    const std::size_t begin = body.find_first_not_of(" \t\r\n");
    write_answer(console.out, body[begin] == '{' || format != Format::table ? format : Format::json, body.substr(begin),
                 operation.times);
    return exit_code::success;
  }
  if (!is_text(body)) {
    console.err.write("outcrop: " + std::string(operation.name) + ": the answer is " + std::to_string(body.size()) +
                      " bytes that are no text, which a terminal can't show: send them to a file\n");
    return exit_code::failure;
  }
  console.out.write(body.ends_with('\n') ? std::string(body) : std::string(body) + "\n");
  return exit_code::success;
}

}  // namespace

int write_blob(const Operation& operation, const Answer& answer, Format format, Console& console) {
  int code = exit_code::success;
  if (console.out.is_terminal() && !answer.body.empty()) {
    code = show_on_terminal(answer.body, format, operation, console);
  } else {
    console.out.write(answer.body);
  }
  if (const std::string headers = header_text(operation, answer); !headers.empty())
    console.err.write("outcrop: " + headers + "\n");
  return code;
}

}  // namespace outcrop::cli
