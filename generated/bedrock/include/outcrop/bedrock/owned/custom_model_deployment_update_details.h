// CustomModelDeploymentUpdateDetails.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct CustomModelDeploymentUpdateDetailsView;

/// The change of a deployment to another custom model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomModelDeploymentUpdateDetails.html
struct CustomModelDeploymentUpdateDetails {
  /// The ARN of the custom model that it changes to.
  std::string model_arn{};
  /// How far the change to this model is.
  std::optional<OwnedOpen<CustomModelDeploymentUpdateStatus>> update_status{};

  friend bool operator==(const CustomModelDeploymentUpdateDetails&,
                         const CustomModelDeploymentUpdateDetails&) = default;
};
CustomModelDeploymentUpdateDetails to_owned(const CustomModelDeploymentUpdateDetailsView& view);
void write_json(internal::JsonWriter& writer, const CustomModelDeploymentUpdateDetails& in);

}  // namespace outcrop::bedrock
