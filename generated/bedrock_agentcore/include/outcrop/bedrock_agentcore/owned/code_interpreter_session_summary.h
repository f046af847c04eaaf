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

/// A code interpreter session as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CodeInterpreterSessionSummary.html
struct CodeInterpreterSessionSummary {
  /// The id of the code interpreter; aws.codeinterpreter.v1 is the one that AWS provides.
  std::string code_interpreter_identifier{};
  /// The session's id, as StartCodeInterpreterSession gave it.
  std::string session_id{};
  /// The session's name; absent where it has none.
  std::optional<std::string> name{};
  /// The state that the session was in when the page was made.
  std::optional<OwnedOpen<CodeInterpreterSessionStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const CodeInterpreterSessionSummary&, const CodeInterpreterSessionSummary&) = default;
};
CodeInterpreterSessionSummary to_owned(const CodeInterpreterSessionSummaryView& view);
void write_json(internal::JsonWriter& writer, const CodeInterpreterSessionSummary& in);

}  // namespace outcrop::bedrock_agentcore
