// Decode tables of S3LocationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/s3_location.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field s3_location_fields[] = {
    {"bucket", &internal::string_type, offsetof(S3LocationView, bucket), internal::Slot::plain},
    {"prefix", &internal::string_type, offsetof(S3LocationView, prefix), internal::Slot::plain},
    {"versionId", &internal::string_type, offsetof(S3LocationView, version_id), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema s3_location_schema =
    internal::structure_schema<S3LocationView>("S3Location", s3_location_fields);
constinit const internal::Type s3_location_type = internal::structure_type<S3LocationView>(s3_location_schema);

}  // namespace schemas

const internal::Schema& schema_of(const S3LocationView*) { return schemas::s3_location_schema; }

}  // namespace outcrop::bedrock_agentcore_control
