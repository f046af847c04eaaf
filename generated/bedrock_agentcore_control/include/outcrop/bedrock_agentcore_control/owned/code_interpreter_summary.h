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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeInterpreterSummary.html
struct CodeInterpreterSummary {
  std::string code_interpreter_id{};
  std::string code_interpreter_arn{};
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<CodeInterpreterStatus>> status{};
  Timestamp created_at{};
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const CodeInterpreterSummary&, const CodeInterpreterSummary&) = default;
};
CodeInterpreterSummary to_owned(const CodeInterpreterSummaryView& view);
void write_json(internal::JsonWriter& writer, const CodeInterpreterSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
