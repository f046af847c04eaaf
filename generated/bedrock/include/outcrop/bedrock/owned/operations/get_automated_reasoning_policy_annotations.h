// GetAutomatedReasoningPolicyAnnotations: the output of Client::get_automated_reasoning_policy_annotations, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_annotation.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetAutomatedReasoningPolicyAnnotationsView;

/// The annotations of a build workflow.
struct GetAutomatedReasoningPolicyAnnotations {
  /// The ARN of the policy that the workflow works on.
  std::string policy_arn{};
  /// The policy's name, for people.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// The id of the workflow that has the annotations.
  std::string build_workflow_id{};
  /// The corrections to apply to the policy.
  std::optional<std::vector<AutomatedReasoningPolicyAnnotation>> annotations{};
  /// A hash of the annotations, which UpdateAutomatedReasoningPolicyAnnotations asks for.
  std::string annotation_set_hash{};
  /// When the annotations changed last.
  Timestamp updated_at{};

  friend bool operator==(const GetAutomatedReasoningPolicyAnnotations&,
                         const GetAutomatedReasoningPolicyAnnotations&) = default;
};
GetAutomatedReasoningPolicyAnnotations to_owned(const GetAutomatedReasoningPolicyAnnotationsView& view);
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyAnnotations& in);

}  // namespace outcrop::bedrock
