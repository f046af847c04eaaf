// Input and output of Client::delete_foundation_model_agreement.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_foundation_model_agreement. An absent member is not sent.
struct DeleteFoundationModelAgreementRequest {
  /// Required.
  std::optional<std::string> model_id{};
};

/// Output of Client::delete_foundation_model_agreement; valid as long as its Response.
struct DeleteFoundationModelAgreementView {};

}  // namespace outcrop::bedrock
