// GetUseCaseForModelAccess: the output of Client::get_use_case_for_model_access, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"
#include "outcrop/blob.h"

namespace outcrop::bedrock {

struct GetUseCaseForModelAccessView;

/// The form on what models are to be used for.
struct GetUseCaseForModelAccess {
  /// The bytes of the filled-in form, decoded from the wire.
  Blob form_data{};

  friend bool operator==(const GetUseCaseForModelAccess&, const GetUseCaseForModelAccess&) = default;
};
GetUseCaseForModelAccess to_owned(const GetUseCaseForModelAccessView& view);
void write_json(internal::JsonWriter& writer, const GetUseCaseForModelAccess& in);

}  // namespace outcrop::bedrock
