// Client::get_everything: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/get_everything.h"

#include <cstddef>
#include <utility>

#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/kitchen_sink/client.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Type get_everything_big_decimals_type =
    internal::list_type<std::string_view>(internal::big_number_type);
constexpr internal::Type get_everything_date_times_type = internal::list_type<Timestamp>(internal::date_time_type);
constexpr internal::Type get_everything_times_by_name_value_type =
    internal::list_type<Timestamp>(internal::epoch_seconds_type);
constexpr internal::Type get_everything_times_by_name_type =
    internal::map_type<std::span<const Timestamp>>(get_everything_times_by_name_value_type);
constexpr internal::Type get_everything_sparse_type =
    internal::list_type<std::optional<std::string_view>>(internal::string_type, internal::Slot::optional);
constexpr internal::Type get_everything_sparse_map_type =
    internal::map_type<std::optional<std::string_view>>(internal::string_type, internal::Slot::optional);
constexpr internal::Type get_everything_matrix_element_type = internal::list_type<std::int32_t>(internal::int32_type);
constexpr internal::Type get_everything_matrix_type =
    internal::list_type<std::span<const std::int32_t>>(get_everything_matrix_element_type);
constexpr internal::Type get_everything_documents_type = internal::list_type<DocumentView>(internal::document_type);
constexpr internal::Type get_everything_jars_type = internal::map_type<JarView>(schemas::jar_type);
constexpr internal::Type get_everything_sparse_jars_type =
    internal::map_type<std::optional<JarView>>(schemas::jar_type, internal::Slot::optional);
constexpr internal::Type get_everything_sparse_jar_list_type =
    internal::list_type<std::optional<JarView>>(schemas::jar_type, internal::Slot::optional);
constexpr internal::Type get_everything_dates_type = internal::list_type<Timestamp>(internal::http_date_type);
constexpr internal::Field get_everything_fields[] = {
    {"boolean", &internal::boolean_type, offsetof(GetEverythingView, boolean), internal::Slot::optional},
    {"byte", &internal::int8_type, offsetof(GetEverythingView, byte), internal::Slot::optional},
    {"short", &internal::int16_type, offsetof(GetEverythingView, short_), internal::Slot::optional},
    {"integer", &internal::int32_type, offsetof(GetEverythingView, integer), internal::Slot::plain},
    {"long", &internal::int64_type, offsetof(GetEverythingView, long_), internal::Slot::optional},
    {"float", &internal::float_type, offsetof(GetEverythingView, float_), internal::Slot::optional},
    {"double", &internal::double_type, offsetof(GetEverythingView, double_), internal::Slot::optional},
    {"bigInteger", &internal::big_number_type, offsetof(GetEverythingView, big_integer), internal::Slot::optional},
    {"bigDecimals", &get_everything_big_decimals_type, offsetof(GetEverythingView, big_decimals),
     internal::Slot::plain},
    {"string", &internal::string_type, offsetof(GetEverythingView, string), internal::Slot::optional},
    {"blob", &internal::blob_type, offsetof(GetEverythingView, blob), internal::Slot::optional},
    {"document", &internal::document_type, offsetof(GetEverythingView, document), internal::Slot::plain},
    {"timestamp", &internal::epoch_seconds_type, offsetof(GetEverythingView, timestamp), internal::Slot::optional},
    {"dateTimes", &get_everything_date_times_type, offsetof(GetEverythingView, date_times), internal::Slot::plain},
    {"timesByName", &get_everything_times_by_name_type, offsetof(GetEverythingView, times_by_name),
     internal::Slot::plain},
    {"enum", &schemas::room_type, offsetof(GetEverythingView, enum_), internal::Slot::plain},
    {"intEnum", &internal::int_enum_type, offsetof(GetEverythingView, int_enum), internal::Slot::optional},
    {"sparse", &get_everything_sparse_type, offsetof(GetEverythingView, sparse), internal::Slot::plain},
    {"sparseMap", &get_everything_sparse_map_type, offsetof(GetEverythingView, sparse_map), internal::Slot::plain},
    {"matrix", &get_everything_matrix_type, offsetof(GetEverythingView, matrix), internal::Slot::plain},
    {"documents", &get_everything_documents_type, offsetof(GetEverythingView, documents), internal::Slot::plain},
    {"jar", &schemas::jar_type, offsetof(GetEverythingView, jar), internal::Slot::reference},
    {"requiredJar", &schemas::jar_type, offsetof(GetEverythingView, required_jar), internal::Slot::plain},
    {"jars", &get_everything_jars_type, offsetof(GetEverythingView, jars), internal::Slot::plain},
    {"sparseJars", &get_everything_sparse_jars_type, offsetof(GetEverythingView, sparse_jars), internal::Slot::plain},
    {"sparseJarList", &get_everything_sparse_jar_list_type, offsetof(GetEverythingView, sparse_jar_list),
     internal::Slot::plain},
    {"pantryJar", &schemas::pantry_jar_type, offsetof(GetEverythingView, pantry_jar), internal::Slot::reference},
    {"recipe", &schemas::recipe_type, offsetof(GetEverythingView, recipe), internal::Slot::plain},
    {"next-step", &schemas::step_type, offsetof(GetEverythingView, step), internal::Slot::reference, true},
    {"defaults", &schemas::defaults_type, offsetof(GetEverythingView, defaults), internal::Slot::reference},
    {"nested", &schemas::nested_type, offsetof(GetEverythingView, nested), internal::Slot::reference},
    {"empty", &schemas::empty_type, offsetof(GetEverythingView, empty), internal::Slot::reference},
    {"menu", &schemas::menu_type, offsetof(GetEverythingView, menu), internal::Slot::reference},
    {"secret", &internal::string_type, offsetof(GetEverythingView, secret), internal::Slot::optional, true},
    {"X-Trace-Id", &internal::string_type, offsetof(GetEverythingView, trace_id), internal::Slot::optional},
    {"status", &internal::int32_type, offsetof(GetEverythingView, status), internal::Slot::optional},
    {"X-Names", &internal::string_list_type, offsetof(GetEverythingView, names), internal::Slot::plain},
    {"Last-Modified", &internal::http_date_type, offsetof(GetEverythingView, modified), internal::Slot::optional},
    {"X-Dates", &get_everything_dates_type, offsetof(GetEverythingView, dates), internal::Slot::plain},
    {"X-Count", &internal::int32_type, offsetof(GetEverythingView, count), internal::Slot::plain},
    {"X-Kind", &schemas::room_type, offsetof(GetEverythingView, kind), internal::Slot::plain},
    {"X-Settings", &internal::string_type, offsetof(GetEverythingView, settings), internal::Slot::optional},
    {"X-Extra-", &internal::string_map_type, offsetof(GetEverythingView, extra), internal::Slot::plain},
};
constexpr internal::Schema get_everything_schema =
    internal::structure_schema<GetEverythingView>("GetEverythingOutput", get_everything_fields);
constexpr internal::Schema get_everything_body =
    internal::structure_schema<GetEverythingView>("GetEverythingOutput", std::span(get_everything_fields).first(34));
constexpr internal::HeaderField get_everything_headers[] = {
    {.name = "x-trace-id",
     .type = &internal::string_type,
     .offset = offsetof(GetEverythingView, trace_id),
     .slot = internal::Slot::optional},
    {.name = "x-names",
     .type = &internal::string_list_type,
     .offset = offsetof(GetEverythingView, names),
     .slot = internal::Slot::plain},
    {.name = "last-modified",
     .type = &internal::http_date_type,
     .offset = offsetof(GetEverythingView, modified),
     .slot = internal::Slot::optional},
    {.name = "x-dates",
     .type = &get_everything_dates_type,
     .offset = offsetof(GetEverythingView, dates),
     .slot = internal::Slot::plain},
    {.name = "x-count",
     .type = &internal::int32_type,
     .offset = offsetof(GetEverythingView, count),
     .slot = internal::Slot::plain},
    {.name = "x-kind",
     .type = &schemas::room_type,
     .offset = offsetof(GetEverythingView, kind),
     .slot = internal::Slot::plain},
    {.name = "x-settings",
     .type = &internal::string_type,
     .offset = offsetof(GetEverythingView, settings),
     .slot = internal::Slot::optional,
     .media_type = true},
    {.name = "x-extra-",
     .type = &internal::string_map_type,
     .offset = offsetof(GetEverythingView, extra),
     .slot = internal::Slot::plain,
     .prefix = true},
};
constexpr internal::OutputSchema get_everything_output{
    .view = &get_everything_schema,
    .body = &get_everything_body,
    .needs_body = true,
    .headers = get_everything_headers,
    .status_code = &get_everything_fields[35],
};
constexpr internal::Operation get_everything_operation{
    .service = &common::service,
    .name = "GetEverything",
    .errors = common::errors,
    .output = &get_everything_output,
};

internal::HttpRequest encode(const GetEverythingRequest&) {
  internal::HttpRequest out{internal::Method::get, "/everything"};
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetEverythingRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const GetEverythingView*) { return get_everything_schema; }

Response<GetEverythingView> Client::get_everything(const GetEverythingRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<GetEverythingView>(*connection_, get_everything_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetEverythingRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_everything_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
