// Decode tables of ImageSourceView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/image_source.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field image_source_fields[] = {
    {"bytes", &internal::blob_type, offsetof(ImageSourceView, bytes), internal::Slot::reference, true},
    {"s3Location", &schemas::s3_location_type, offsetof(ImageSourceView, s3_location), internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema image_source_schema =
    internal::union_schema<ImageSourceView>("ImageSource", image_source_fields);
constinit const internal::Type image_source_type = internal::union_type<ImageSourceView>(image_source_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ImageSourceView*) { return schemas::image_source_schema; }

}  // namespace outcrop::bedrock_runtime
