// Decode tables of AgreementAvailabilityView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/agreement_availability.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field agreement_availability_fields[] = {
    {"status", &schemas::agreement_status_type, offsetof(AgreementAvailabilityView, status), internal::Slot::plain},
    {"errorMessage", &internal::string_type, offsetof(AgreementAvailabilityView, error_message),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agreement_availability_schema =
    internal::structure_schema<AgreementAvailabilityView>("AgreementAvailability", agreement_availability_fields);
constinit const internal::Type agreement_availability_type =
    internal::structure_type<AgreementAvailabilityView>(agreement_availability_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgreementAvailabilityView*) { return schemas::agreement_availability_schema; }

}  // namespace outcrop::bedrock
