// AdvancedPromptOptimizationJobSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// A prompt optimization job as lists show it; GetAdvancedPromptOptimizationJob has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AdvancedPromptOptimizationJobSummary.html
struct AdvancedPromptOptimizationJobSummaryView {
  /// The job's ARN, which the other operations take.
  std::string_view job_arn{};
  /// The job's name, as it was created with.
  std::string_view job_name{};
  /// The state that the job was in when the page was made.
  Open<AdvancedPromptOptimizationJobStatus> job_status{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
};
const internal::Schema& schema_of(const AdvancedPromptOptimizationJobSummaryView*);

}  // namespace outcrop::bedrock
