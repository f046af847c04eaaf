// Input and output of Client::update_automated_reasoning_policy_annotations.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_annotation.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::update_automated_reasoning_policy_annotations. An absent member is not sent.
/// The build workflow's new annotations, and the state that they replace.
struct UpdateAutomatedReasoningPolicyAnnotationsRequest {
  /// The ARN of the policy that the workflow works on.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the workflow that has the annotations.
  ///
  /// Required. At most 36 characters.
  std::optional<std::string> build_workflow_id{};
  /// The whole new set of corrections.
  ///
  /// Required. At most 10 entries.
  std::optional<std::vector<AutomatedReasoningPolicyAnnotation>> annotations{};
  /// The hash of the annotations as the caller knows them. The call is refused if they have changed since.
  ///
  /// Required. 128 characters: digits and lower-case letters.
  std::optional<std::string> last_updated_annotation_set_hash{};

  friend bool operator==(const UpdateAutomatedReasoningPolicyAnnotationsRequest&,
                         const UpdateAutomatedReasoningPolicyAnnotationsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicyAnnotationsRequest& in);

/// Output of Client::update_automated_reasoning_policy_annotations; valid as long as its Response.
/// Names the annotations that were replaced.
struct UpdateAutomatedReasoningPolicyAnnotationsView {
  /// The ARN of the policy that the workflow works on.
  std::string_view policy_arn{};
  /// The id of the workflow that has the annotations.
  std::string_view build_workflow_id{};
  /// A hash of the new annotations, for the next update.
  std::string_view annotation_set_hash{};
  /// When the annotations were replaced.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateAutomatedReasoningPolicyAnnotationsView*);

}  // namespace outcrop::bedrock
