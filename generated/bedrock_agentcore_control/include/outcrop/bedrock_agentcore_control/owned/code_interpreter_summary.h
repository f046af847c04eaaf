// CodeInterpreterSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CodeInterpreterSummaryView;

/// A code interpreter as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeInterpreterSummary.html
struct CodeInterpreterSummary {
  /// The id that CreateCodeInterpreter gave the code interpreter, or that of AWS's own.
  std::string code_interpreter_id{};
  /// The code interpreter's ARN.
  std::string code_interpreter_arn{};
  /// The code interpreter's name.
  std::optional<std::string> name{};
  /// What the code interpreter is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The state that the code interpreter is in.
  std::optional<OwnedOpen<CodeInterpreterStatus>> status{};
  /// When the code interpreter was created.
  Timestamp created_at{};
  /// When the code interpreter changed last.
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const CodeInterpreterSummary&, const CodeInterpreterSummary&) = default;
};
CodeInterpreterSummary to_owned(const CodeInterpreterSummaryView& view);
void write_json(internal::JsonWriter& writer, const CodeInterpreterSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
