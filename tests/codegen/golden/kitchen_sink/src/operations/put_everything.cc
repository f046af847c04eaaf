// Client::put_everything: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/put_everything.h"

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

constexpr internal::Schema put_everything_schema = internal::structure_schema<PutEverythingView>("PutEverythingOutput");
constexpr internal::OutputSchema put_everything_output{
    .view = &put_everything_schema,
    .body = &put_everything_schema,
};
constexpr internal::Operation put_everything_operation{
    .service = &common::service,
    .name = "PutEverything",
    .errors = common::errors,
    .output = &put_everything_output,
};

internal::HttpRequest encode(const PutEverythingRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/kitchens/"};
  out.label("kitchen", in.kitchen)
      .segment("/(l+)/")
      .label("level", in.level)
      .segment("/")
      .label("day", in.day, TimestampFormat::http_date)
      .segment("/")
      .label("hot", in.hot)
      .segment("/")
      .greedy_label("path", in.path)
      .query_literal("verbose")
      .query_literal("mode=full")
      .query("filter", in.filter)
      .required_query("limit", in.limit)
      .query("since", in.since)
      .query("until", in.until, TimestampFormat::epoch_seconds)
      .query("tag", in.tags)
      .query("room", in.rooms)
      .query("size", in.sizes)
      .query_params(in.rest, {"filter", "limit", "since", "until", "tag", "room", "size", "verbose", "mode"})
      .header("X-Trace-Id", in.trace_id)
      .header("X-Token", internal::idempotency_token(in.token))
      .required_header("X-Enabled", in.enabled)
      .header("X-Names", in.names)
      .header("X-Times", in.times)
      .header("X-Modified", in.modified)
      .media_type_header("X-Settings", in.settings)
      .prefix_headers("X-Extra-", in.extra);
  if (!in.settings) out.missing("settings");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("boolean", in.boolean);
    writer.member("byte", in.byte);
    writer.member("short", in.short_);
    writer.member("integer", in.integer);
    writer.member("long", in.long_);
    writer.member("float", in.float_);
    writer.member("double", in.double_);
    writer.number_member("bigInteger", in.big_integer);
    writer.required_number("bigDecimals", in.big_decimals);
    writer.member("string", in.string);
    writer.member("blob", in.blob);
    writer.member("document", in.document);
    writer.required("timestamp", in.timestamp, TimestampFormat::epoch_seconds);
    writer.member("dateTimes", in.date_times, TimestampFormat::date_time);
    writer.member("timesByName", in.times_by_name, TimestampFormat::epoch_seconds);
    writer.member("enum", in.enum_);
    writer.member("oldEnum", in.old_enum);
    writer.member("intEnum", in.int_enum);
    writer.member("sparse", in.sparse);
    writer.member("sparseMap", in.sparse_map);
    writer.member("matrix", in.matrix);
    writer.member("set", in.set);
    writer.member("blobs", in.blobs);
    writer.member("jar", in.jar);
    writer.member("jars", in.jars);
    writer.member("sparseJars", in.sparse_jars);
    writer.member("pantryJar", in.pantry_jar);
    writer.required("recipe", in.recipe);
    writer.member("next-step", in.step);
    writer.member("defaults", in.defaults);
    writer.member("nested", in.nested);
    writer.member("topDefault", in.top_default);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("error", in.error);
    writer.member("titled", in.titled);
    writer.member("json", in.json);
    writer.member("windows", in.windows);
    writer.member("empty", in.empty);
    writer.member("menu", in.menu);
    writer.member("_hidden", in.hidden);
    writer.member("secret", in.secret);
    writer.member("std", in.std_);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const PutEverythingRequest& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("kitchen", in.kitchen);
  writer.member("level", in.level);
  writer.member("day", in.day, TimestampFormat::http_date);
  writer.member("hot", in.hot);
  writer.member("path", in.path);
  writer.member("filter", in.filter);
  writer.member("limit", in.limit);
  writer.member("since", in.since, TimestampFormat::date_time);
  writer.member("until", in.until, TimestampFormat::epoch_seconds);
  writer.member("tags", in.tags);
  writer.member("rooms", in.rooms);
  writer.member("sizes", in.sizes);
  writer.member("rest", in.rest);
  writer.member("token", in.token);
  writer.member("enabled", in.enabled);
  writer.member("names", in.names);
  writer.member("times", in.times, TimestampFormat::http_date);
  writer.member("modified", in.modified, TimestampFormat::http_date);
  writer.member("settings", in.settings);
  writer.member("extra", in.extra);
  writer.member("boolean", in.boolean);
  writer.member("byte", in.byte);
  writer.member("short", in.short_);
  writer.member("integer", in.integer);
  writer.member("long", in.long_);
  writer.member("float", in.float_);
  writer.member("double", in.double_);
  writer.number_member("bigInteger", in.big_integer);
  writer.number_member("bigDecimals", in.big_decimals);
  writer.member("string", in.string);
  writer.member("blob", in.blob);
  writer.member("document", in.document);
  writer.member("timestamp", in.timestamp, TimestampFormat::epoch_seconds);
  writer.member("dateTimes", in.date_times, TimestampFormat::date_time);
  writer.member("timesByName", in.times_by_name, TimestampFormat::epoch_seconds);
  writer.member("enum", in.enum_);
  writer.member("oldEnum", in.old_enum);
  writer.member("intEnum", in.int_enum);
  writer.member("sparse", in.sparse);
  writer.member("sparseMap", in.sparse_map);
  writer.member("matrix", in.matrix);
  writer.member("set", in.set);
  writer.member("blobs", in.blobs);
  writer.member("jar", in.jar);
  writer.member("jars", in.jars);
  writer.member("sparseJars", in.sparse_jars);
  writer.member("pantryJar", in.pantry_jar);
  writer.member("recipe", in.recipe);
  writer.sensitive().member("next-step", in.step);
  writer.member("defaults", in.defaults);
  writer.member("nested", in.nested);
  writer.member("topDefault", in.top_default);
  writer.member("clientToken", in.client_token);
  writer.member("error", in.error);
  writer.member("titled", in.titled);
  writer.member("json", in.json);
  writer.member("windows", in.windows);
  writer.member("empty", in.empty);
  writer.member("menu", in.menu);
  writer.member("_hidden", in.hidden);
  writer.sensitive().member("secret", in.secret);
  writer.member("std", in.std_);
  writer.end_object();
}

const internal::Schema& schema_of(const PutEverythingView*) { return put_everything_schema; }

Response<PutEverythingView> Client::put_everything(const PutEverythingRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<PutEverythingView>(*connection_, put_everything_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutEverythingRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, put_everything_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
