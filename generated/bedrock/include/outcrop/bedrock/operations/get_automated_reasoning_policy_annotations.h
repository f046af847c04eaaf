// Input and output of Client::get_automated_reasoning_policy_annotations.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_annotation.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_annotations. An absent member is not sent.
/// The build workflow whose annotations to read.
struct GetAutomatedReasoningPolicyAnnotationsRequest {
  /// The ARN of the policy that the workflow works on.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the workflow that has the annotations.
  ///
  /// Required. At most 36 characters.
  std::optional<std::string> build_workflow_id{};

  friend bool operator==(const GetAutomatedReasoningPolicyAnnotationsRequest&,
                         const GetAutomatedReasoningPolicyAnnotationsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyAnnotationsRequest& in);

/// Output of Client::get_automated_reasoning_policy_annotations; valid as long as its Response.
/// The annotations of a build workflow.
struct GetAutomatedReasoningPolicyAnnotationsView {
  /// The ARN of the policy that the workflow works on.
  std::string_view policy_arn{};
  /// The policy's name, for people.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// The id of the workflow that has the annotations.
  std::string_view build_workflow_id{};
  /// The corrections to apply to the policy.
  std::span<const AutomatedReasoningPolicyAnnotationView> annotations{};
  /// A hash of the annotations, which UpdateAutomatedReasoningPolicyAnnotations asks for.
  std::string_view annotation_set_hash{};
  /// When the annotations changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const GetAutomatedReasoningPolicyAnnotationsView*);

}  // namespace outcrop::bedrock
