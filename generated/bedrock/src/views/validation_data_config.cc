// Decode tables of ValidationDataConfigView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/validation_data_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field validator_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(ValidatorView, s3_uri), internal::Slot::plain},
};

constexpr internal::Type validation_data_config_validators_type =
    internal::list_type<ValidatorView>(schemas::validator_type);
constexpr internal::Field validation_data_config_fields[] = {
    {"validators", &validation_data_config_validators_type, offsetof(ValidationDataConfigView, validators),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema validator_schema =
    internal::structure_schema<ValidatorView>("Validator", validator_fields);
constinit const internal::Type validator_type = internal::structure_type<ValidatorView>(validator_schema);

constinit const internal::Schema validation_data_config_schema =
    internal::structure_schema<ValidationDataConfigView>("ValidationDataConfig", validation_data_config_fields);
constinit const internal::Type validation_data_config_type =
    internal::structure_type<ValidationDataConfigView>(validation_data_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ValidatorView*) { return schemas::validator_schema; }
const internal::Schema& schema_of(const ValidationDataConfigView*) { return schemas::validation_data_config_schema; }

}  // namespace outcrop::bedrock
