// CreateFoundationModelAgreement: the output of Client::create_foundation_model_agreement, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateFoundationModelAgreementView;

/// Says that the agreement was asked for; GetFoundationModelAvailability tells when it is in place.
struct CreateFoundationModelAgreement {
  /// The id of the model that the agreement is about.
  std::string model_id{};

  friend bool operator==(const CreateFoundationModelAgreement&, const CreateFoundationModelAgreement&) = default;
};
CreateFoundationModelAgreement to_owned(const CreateFoundationModelAgreementView& view);
void write_json(internal::JsonWriter& writer, const CreateFoundationModelAgreement& in);

}  // namespace outcrop::bedrock
