// Decode tables of S3LocationView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/s3_location.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field s3_location_fields[] = {
    {"uri", &internal::string_type, offsetof(S3LocationView, uri), internal::Slot::plain},
    {"bucketOwner", &internal::string_type, offsetof(S3LocationView, bucket_owner), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema s3_location_schema =
    internal::structure_schema<S3LocationView>("S3Location", s3_location_fields);
constinit const internal::Type s3_location_type = internal::structure_type<S3LocationView>(s3_location_schema);

}  // namespace schemas

const internal::Schema& schema_of(const S3LocationView*) { return schemas::s3_location_schema; }

}  // namespace outcrop::bedrock_runtime
