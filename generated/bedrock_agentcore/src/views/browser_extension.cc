// Decode tables and records of BrowserExtensionView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/browser_extension.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field browser_extension_fields[] = {
    {"location", &schemas::resource_location_type, offsetof(BrowserExtensionView, location), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_browser_extension(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<BrowserExtensionView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"location", Lead::brace>(schemas::resource_location_type, internal::Slot::plain, &view.location))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord browser_extension_record{read_browser_extension};

}  // namespace

namespace schemas {

constinit const internal::Schema browser_extension_schema = internal::structure_schema<BrowserExtensionView>(
    "BrowserExtension", browser_extension_fields, &browser_extension_record);
constinit const internal::Type browser_extension_type =
    internal::structure_type<BrowserExtensionView>(browser_extension_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BrowserExtensionView*) { return schemas::browser_extension_schema; }

}  // namespace outcrop::bedrock_agentcore
