// BatchDeleteAdvancedPromptOptimizationJobItemView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct BatchDeleteAdvancedPromptOptimizationJobItemView {
  std::string_view job_identifier{};
  Open<AdvancedPromptOptimizationJobStatus> job_status{};
};

}  // namespace outcrop::bedrock
