// AdvancedPromptOptimizationJobSummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct AdvancedPromptOptimizationJobSummaryView;

/// A prompt optimization job as lists show it; GetAdvancedPromptOptimizationJob has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AdvancedPromptOptimizationJobSummary.html
struct AdvancedPromptOptimizationJobSummary {
  /// The job's ARN, which the other operations take.
  std::string job_arn{};
  /// The job's name, as it was created with.
  std::string job_name{};
  /// The state that the job was in when the page was made.
  std::optional<OwnedOpen<AdvancedPromptOptimizationJobStatus>> job_status{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};

  friend bool operator==(const AdvancedPromptOptimizationJobSummary&,
                         const AdvancedPromptOptimizationJobSummary&) = default;
};
AdvancedPromptOptimizationJobSummary to_owned(const AdvancedPromptOptimizationJobSummaryView& view);
void write_json(internal::JsonWriter& writer, const AdvancedPromptOptimizationJobSummary& in);

}  // namespace outcrop::bedrock
