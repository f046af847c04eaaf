// CustomModelDeploymentSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// A deployment of a custom model as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomModelDeploymentSummary.html
struct CustomModelDeploymentSummaryView {
  /// The deployment's ARN, which calls of the model take as `modelId`.
  std::string_view custom_model_deployment_arn{};
  /// The name that the deployment was created with.
  std::string_view custom_model_deployment_name{};
  /// The ARN of the custom model that is deployed.
  std::string_view model_arn{};
  /// When the deployment was created.
  Timestamp created_at{};
  /// Whether the deployment can be used.
  Open<CustomModelDeploymentStatus> status{};
  /// When the deployment changed last.
  std::optional<Timestamp> last_updated_at{};
  /// Why the deployment is Failed; absent where it is not.
  std::optional<std::string_view> failure_message{};
};
const internal::Schema& schema_of(const CustomModelDeploymentSummaryView*);

}  // namespace outcrop::bedrock
