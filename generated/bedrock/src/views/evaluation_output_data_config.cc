// Decode tables of EvaluationOutputDataConfigView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/evaluation_output_data_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field evaluation_output_data_config_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(EvaluationOutputDataConfigView, s3_uri), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema evaluation_output_data_config_schema =
    internal::structure_schema<EvaluationOutputDataConfigView>("EvaluationOutputDataConfig",
                                                               evaluation_output_data_config_fields);
constinit const internal::Type evaluation_output_data_config_type =
    internal::structure_type<EvaluationOutputDataConfigView>(evaluation_output_data_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const EvaluationOutputDataConfigView*) {
  return schemas::evaluation_output_data_config_schema;
}

}  // namespace outcrop::bedrock
