// ExtractionJobFilterInput: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionJobFilterInput.html
struct ExtractionJobFilterInput {
  std::optional<std::string> strategy_id{};
  std::optional<std::string> session_id{};
  std::optional<std::string> actor_id{};
  std::optional<OwnedOpen<ExtractionJobStatus>> status{};

  friend bool operator==(const ExtractionJobFilterInput&, const ExtractionJobFilterInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ExtractionJobFilterInput& in);

}  // namespace outcrop::bedrock_agentcore
