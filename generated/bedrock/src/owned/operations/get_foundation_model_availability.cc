// Makes GetFoundationModelAvailability: the output of Client::get_foundation_model_availability, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_foundation_model_availability.h"

#include "outcrop/bedrock/operations/get_foundation_model_availability.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetFoundationModelAvailability to_owned(const GetFoundationModelAvailabilityView& view) {
  GetFoundationModelAvailability owned;
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.agreement_availability, view.agreement_availability);
  internal::own(owned.authorization_status, view.authorization_status);
  internal::own(owned.entitlement_availability, view.entitlement_availability);
  internal::own(owned.region_availability, view.region_availability);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetFoundationModelAvailability& in) {
  writer.begin_object();
  writer.member("modelId", in.model_id);
  writer.member("agreementAvailability", in.agreement_availability);
  writer.member("authorizationStatus", in.authorization_status);
  writer.member("entitlementAvailability", in.entitlement_availability);
  writer.member("regionAvailability", in.region_availability);
  writer.end_object();
}

}  // namespace outcrop::bedrock
