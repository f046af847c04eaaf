// DeleteFoundationModelAgreement: the output of Client::delete_foundation_model_agreement, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteFoundationModelAgreementView;

/// Says that the agreement is ended. It has no members.
struct DeleteFoundationModelAgreement {
  friend bool operator==(const DeleteFoundationModelAgreement&, const DeleteFoundationModelAgreement&) = default;
};
DeleteFoundationModelAgreement to_owned(const DeleteFoundationModelAgreementView& view);
void write_json(internal::JsonWriter& writer, const DeleteFoundationModelAgreement& in);

}  // namespace outcrop::bedrock
