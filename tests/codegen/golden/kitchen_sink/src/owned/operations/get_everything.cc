// Makes GetEverything: the output of Client::get_everything, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/get_everything.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/get_everything.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

GetEverything to_owned(const GetEverythingView& view) {
  GetEverything owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.status, view.status);
  internal::own(owned.names, view.names);
  internal::own(owned.modified, view.modified);
  internal::own(owned.dates, view.dates);
  internal::own(owned.count, view.count);
  internal::own(owned.kind, view.kind);
  internal::own(owned.settings, view.settings);
  internal::own(owned.extra, view.extra);
  internal::own(owned.boolean, view.boolean);
  internal::own(owned.byte, view.byte);
  internal::own(owned.short_, view.short_);
  internal::own(owned.integer, view.integer);
  internal::own(owned.long_, view.long_);
  internal::own(owned.float_, view.float_);
  internal::own(owned.double_, view.double_);
  internal::own(owned.big_integer, view.big_integer);
  internal::own(owned.big_decimals, view.big_decimals);
  internal::own(owned.string, view.string);
  internal::own(owned.blob, view.blob);
  internal::own(owned.document, view.document);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.date_times, view.date_times);
  internal::own(owned.times_by_name, view.times_by_name);
  internal::own(owned.enum_, view.enum_);
  internal::own(owned.int_enum, view.int_enum);
  internal::own(owned.sparse, view.sparse);
  internal::own(owned.sparse_map, view.sparse_map);
  internal::own(owned.matrix, view.matrix);
  internal::own(owned.documents, view.documents);
  internal::own(owned.jar, view.jar);
  internal::own(owned.required_jar, view.required_jar);
  internal::own(owned.jars, view.jars);
  internal::own(owned.sparse_jars, view.sparse_jars);
  internal::own(owned.sparse_jar_list, view.sparse_jar_list);
  internal::own(owned.pantry_jar, view.pantry_jar);
  internal::own(owned.recipe, view.recipe);
  internal::own(owned.step, view.step);
  internal::own(owned.defaults, view.defaults);
  internal::own(owned.nested, view.nested);
  internal::own(owned.empty, view.empty);
  internal::own(owned.menu, view.menu);
  internal::own(owned.secret, view.secret);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetEverything& in) {
  writer.begin_object();
  writer.member("X-Trace-Id", in.trace_id);
  writer.member("status", in.status);
  writer.member("X-Names", in.names);
  writer.member("Last-Modified", in.modified, TimestampFormat::http_date);
  writer.member("X-Dates", in.dates, TimestampFormat::http_date);
  writer.member("X-Count", in.count);
  writer.member("X-Kind", in.kind);
  writer.member("X-Settings", in.settings);
  writer.member("X-Extra-", in.extra);
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
  writer.member("intEnum", in.int_enum);
  writer.member("sparse", in.sparse);
  writer.member("sparseMap", in.sparse_map);
  writer.member("matrix", in.matrix);
  writer.member("documents", in.documents);
  writer.member("jar", in.jar);
  writer.member("requiredJar", in.required_jar);
  writer.member("jars", in.jars);
  writer.member("sparseJars", in.sparse_jars);
  writer.member("sparseJarList", in.sparse_jar_list);
  writer.member("pantryJar", in.pantry_jar);
  writer.member("recipe", in.recipe);
  writer.sensitive().member("next-step", in.step);
  writer.member("defaults", in.defaults);
  writer.member("nested", in.nested);
  writer.member("empty", in.empty);
  writer.member("menu", in.menu);
  writer.sensitive().member("secret", in.secret);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
