// CustomModelDeploymentUpdateDetailsView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct CustomModelDeploymentUpdateDetailsView {
  std::string_view model_arn{};
  Open<CustomModelDeploymentUpdateStatus> update_status{};
};

}  // namespace outcrop::bedrock
