// Input and output of Client::get_use_case_for_model_access.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/blob.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_use_case_for_model_access. An absent member is not sent.
struct GetUseCaseForModelAccessRequest {};

/// Output of Client::get_use_case_for_model_access; valid as long as its Response.
struct GetUseCaseForModelAccessView {
  BlobView form_data{};
};

}  // namespace outcrop::bedrock
