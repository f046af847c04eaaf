// PutUseCaseForModelAccess: the output of Client::put_use_case_for_model_access, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct PutUseCaseForModelAccessView;

/// Says that the form was taken. It has no members.
struct PutUseCaseForModelAccess {
  friend bool operator==(const PutUseCaseForModelAccess&, const PutUseCaseForModelAccess&) = default;
};
PutUseCaseForModelAccess to_owned(const PutUseCaseForModelAccessView& view);
void write_json(internal::JsonWriter& writer, const PutUseCaseForModelAccess& in);

}  // namespace outcrop::bedrock
