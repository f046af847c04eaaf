// CodeInterpreterSessionSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct CodeInterpreterSessionSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CodeInterpreterSessionSummary.html
struct CodeInterpreterSessionSummary {
  std::string code_interpreter_identifier{};
  std::string session_id{};
  std::optional<std::string> name{};
  std::optional<OwnedOpen<CodeInterpreterSessionStatus>> status{};
  Timestamp created_at{};
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const CodeInterpreterSessionSummary&, const CodeInterpreterSessionSummary&) = default;
};
CodeInterpreterSessionSummary to_owned(const CodeInterpreterSessionSummaryView& view);
void write_json(internal::JsonWriter& writer, const CodeInterpreterSessionSummary& in);

}  // namespace outcrop::bedrock_agentcore
