// GuardrailStreamConfiguration: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct GuardrailStreamConfiguration {
  std::optional<std::string> guardrail_identifier{};
  std::optional<std::string> guardrail_version{};
  std::optional<OwnedOpen<GuardrailTrace>> trace{};
  std::optional<OwnedOpen<GuardrailStreamProcessingMode>> stream_processing_mode{};
};

}  // namespace outcrop::bedrock_runtime
