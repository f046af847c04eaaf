// AdvancedPromptOptimizationJobSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct AdvancedPromptOptimizationJobSummaryView {
  std::string_view job_arn{};
  std::string_view job_name{};
  Open<AdvancedPromptOptimizationJobStatus> job_status{};
  Timestamp creation_time{};
  std::optional<Timestamp> last_modified_time{};
};

}  // namespace outcrop::bedrock
