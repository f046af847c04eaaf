// Makes AgreementAvailability of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/agreement_availability.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/agreement_availability.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AgreementAvailability to_owned(const AgreementAvailabilityView& view) {
  AgreementAvailability owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error_message, view.error_message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgreementAvailability& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("errorMessage", in.error_message);
  writer.end_object();
}

}  // namespace outcrop::bedrock
