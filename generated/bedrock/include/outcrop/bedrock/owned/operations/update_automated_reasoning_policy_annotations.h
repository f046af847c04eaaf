// UpdateAutomatedReasoningPolicyAnnotations: the output of Client::update_automated_reasoning_policy_annotations,
// owned. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct UpdateAutomatedReasoningPolicyAnnotationsView;

/// Names the annotations that were replaced.
struct UpdateAutomatedReasoningPolicyAnnotations {
  /// The ARN of the policy that the workflow works on.
  std::string policy_arn{};
  /// The id of the workflow that has the annotations.
  std::string build_workflow_id{};
  /// A hash of the new annotations, for the next update.
  std::string annotation_set_hash{};
  /// When the annotations were replaced.
  Timestamp updated_at{};

  friend bool operator==(const UpdateAutomatedReasoningPolicyAnnotations&,
                         const UpdateAutomatedReasoningPolicyAnnotations&) = default;
};
UpdateAutomatedReasoningPolicyAnnotations to_owned(const UpdateAutomatedReasoningPolicyAnnotationsView& view);
void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicyAnnotations& in);

}  // namespace outcrop::bedrock
