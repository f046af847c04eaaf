// ExtractionJobFilterInput: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// Which extraction jobs to list. What is absent does not matter.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJobFilterInput.html
struct ExtractionJobFilterInput {
  /// Lists only jobs of the memory strategy with this id.
  std::optional<std::string> strategy_id{};
  /// Lists only jobs of the session with this id.
  std::optional<std::string> session_id{};
  /// Lists only jobs of the actor with this id.
  std::optional<std::string> actor_id{};
  /// Lists only jobs in this state.
  std::optional<OwnedOpen<ExtractionJobStatus>> status{};

  friend bool operator==(const ExtractionJobFilterInput&, const ExtractionJobFilterInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ExtractionJobFilterInput& in);

}  // namespace outcrop::bedrock_agentcore
