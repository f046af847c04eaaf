#include "command/wait_run.h"

#include <outcrop/document.h>

#include "command/exit_code.h"
#include "command/report.h"
#include "text/columns.h"
#include "text/input_error.h"
#include "text/json_text.h"
#include "text/shell_names.h"

namespace outcrop::cli {
namespace {

// The library's own codes of errors.
constexpr std::string_view failed_code = "WaiterFailed";
constexpr std::string_view timeout_code = "WaitTimeout";

std::string text_of(const WaitInput& input, const void* sent, const Answer& answer) {
  const std::string_view holder = input.outer.empty() ? answer.body : json_member(answer.body, input.outer);
  const std::string_view value = input.inner.empty() ? std::string_view() : json_member(holder, input.inner);
  if (!value.empty() && value != "null") return json_plain(value);
  return input.sent ? input.sent(sent) : std::string();
}

}  // namespace

std::shared_ptr<void> wait_request(const Wait& wait, const void* sent, const Answer& answer) {
  std::shared_ptr<void> request = wait.make_request();
  for (const WaitInput& input : wait.inputs) {
    const std::string text = text_of(input, sent, answer);
    if (!text.empty()) {
      input.field.type->read(Document(text), input.field.locate(request.get()), InputPath(input.field.name));
    } else if (input.field.required) {
      throw InputError("the answer doesn't tell what to wait by: " + std::string(input.field.name) + " of " +
                       std::string(wait.reader));
    }
  }
  return request;
}

std::string wait_text(const Wait& wait, const std::string& state) {
  // What changes stands first, where a narrow terminal shows it.
  return (state.empty() ? "" : state + ", ") + "waiting for " + std::string(wait.name);
}

std::string wait_error_text(const Operation& operation, const Error& error) {
  const Wait& wait = *operation.wait;
  const bool is_late = error.code == timeout_code;
  if (!is_late && error.code != failed_code) return error_text(error, wait.reader);
  std::string_view message = error.message;
  if (const std::string prefix = std::string(wait.reader) + ": "; message.starts_with(prefix))
    message.remove_prefix(prefix.size());
  std::string text = "outcrop: " + std::string(operation.name) + ": " +
                     printable(is_late ? in_shell_words(std::string(message)) : std::string(message)) + "\n";
  if (is_late) text += "outcrop: what was called for goes on: " + std::string(wait.command) + " tells its state\n";
  return text;
}

int exit_code_of_wait(const Error& error) {
  return error.code == failed_code ? exit_code::other_end : exit_code_of(error);
}

}  // namespace outcrop::cli
