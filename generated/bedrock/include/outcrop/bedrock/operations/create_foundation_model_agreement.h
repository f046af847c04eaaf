// Input and output of Client::create_foundation_model_agreement.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_foundation_model_agreement. An absent member is not sent.
struct CreateFoundationModelAgreementRequest {
  /// Required.
  std::optional<std::string> offer_token{};
  /// Required.
  std::optional<std::string> model_id{};
};

/// Output of Client::create_foundation_model_agreement; valid as long as its Response.
struct CreateFoundationModelAgreementView {
  std::string_view model_id{};
};

}  // namespace outcrop::bedrock
