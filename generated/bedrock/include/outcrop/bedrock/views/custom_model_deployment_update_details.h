// CustomModelDeploymentUpdateDetailsView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// The change of a deployment to another custom model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomModelDeploymentUpdateDetails.html
struct CustomModelDeploymentUpdateDetailsView {
  /// The ARN of the custom model that it changes to.
  std::string_view model_arn{};
  /// How far the change to this model is.
  Open<CustomModelDeploymentUpdateStatus> update_status{};
};
const internal::Schema& schema_of(const CustomModelDeploymentUpdateDetailsView*);

}  // namespace outcrop::bedrock
