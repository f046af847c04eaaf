// CustomModelDeploymentSummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct CustomModelDeploymentSummaryView;

/// A deployment of a custom model as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomModelDeploymentSummary.html
struct CustomModelDeploymentSummary {
  /// The deployment's ARN, which calls of the model take as `modelId`.
  std::string custom_model_deployment_arn{};
  /// The name that the deployment was created with.
  std::string custom_model_deployment_name{};
  /// The ARN of the custom model that is deployed.
  std::string model_arn{};
  /// When the deployment was created.
  Timestamp created_at{};
  /// Whether the deployment can be used.
  std::optional<OwnedOpen<CustomModelDeploymentStatus>> status{};
  /// When the deployment changed last.
  std::optional<Timestamp> last_updated_at{};
  /// Why the deployment is Failed; absent where it is not.
  std::optional<std::string> failure_message{};

  friend bool operator==(const CustomModelDeploymentSummary&, const CustomModelDeploymentSummary&) = default;
};
CustomModelDeploymentSummary to_owned(const CustomModelDeploymentSummaryView& view);
void write_json(internal::JsonWriter& writer, const CustomModelDeploymentSummary& in);

}  // namespace outcrop::bedrock
