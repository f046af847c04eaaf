// BatchDeleteAdvancedPromptOptimizationJobItem.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct BatchDeleteAdvancedPromptOptimizationJobItemView;

/// A prompt optimization job that is being deleted.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteAdvancedPromptOptimizationJobItem.html
struct BatchDeleteAdvancedPromptOptimizationJobItem {
  /// The job as the request named it.
  std::string job_identifier{};
  /// The state that the job is in now.
  std::optional<OwnedOpen<AdvancedPromptOptimizationJobStatus>> job_status{};

  friend bool operator==(const BatchDeleteAdvancedPromptOptimizationJobItem&,
                         const BatchDeleteAdvancedPromptOptimizationJobItem&) = default;
};
BatchDeleteAdvancedPromptOptimizationJobItem to_owned(const BatchDeleteAdvancedPromptOptimizationJobItemView& view);
void write_json(internal::JsonWriter& writer, const BatchDeleteAdvancedPromptOptimizationJobItem& in);

}  // namespace outcrop::bedrock
