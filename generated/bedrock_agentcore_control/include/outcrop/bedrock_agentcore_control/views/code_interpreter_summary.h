// CodeInterpreterSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A code interpreter as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeInterpreterSummary.html
struct CodeInterpreterSummaryView {
  /// The id that CreateCodeInterpreter gave the code interpreter, or that of AWS's own.
  std::string_view code_interpreter_id{};
  /// The code interpreter's ARN.
  std::string_view code_interpreter_arn{};
  /// The code interpreter's name.
  std::optional<std::string_view> name{};
  /// What the code interpreter is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The state that the code interpreter is in.
  Open<CodeInterpreterStatus> status{};
  /// When the code interpreter was created.
  Timestamp created_at{};
  /// When the code interpreter changed last.
  std::optional<Timestamp> last_updated_at{};
};
const internal::Schema& schema_of(const CodeInterpreterSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
