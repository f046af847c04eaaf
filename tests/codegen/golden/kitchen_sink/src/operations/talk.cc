// Client::talk: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/talk.h"

#include <cstddef>
#include <utility>

#include "outcrop/internal/bidirectional_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/kitchen_sink/async_client.h"
#include "outcrop/kitchen_sink/client.h"
#include "schemas.h"
#include "service.h"
#include "streams.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field talk_fields[] = {
    {"X-Table", &internal::int32_type, offsetof(TalkView, table), internal::Slot::optional},
};
constexpr internal::Schema talk_schema = internal::structure_schema<TalkView>("StreamOutput", talk_fields);
constexpr internal::Schema talk_body = internal::structure_schema<TalkView>("StreamOutput");
constexpr internal::HeaderField talk_headers[] = {
    {.name = "x-table",
     .type = &internal::int32_type,
     .offset = offsetof(TalkView, table),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema talk_output{
    .view = &talk_schema,
    .body = &talk_body,
    .headers = talk_headers,
};
constexpr internal::Operation talk_operation{
    .service = &common::service,
    .name = "Talk",
    .errors = common::errors,
    .output = &talk_output,
    .events = &streams::events,
    .sends_events = true,
};

internal::HttpRequest encode(const TalkRequest&) {
  internal::HttpRequest out{internal::Method::post, "/talk"};
  out.content_type = "application/vnd.amazon.eventstream";
  return out;
}

internal::OutgoingEvent encode_event(const void* sent) {
  const auto& all = *static_cast<const Events*>(sent);
  internal::OutgoingEvent out;
  out.exactly_one("Events", all.ingredient.has_value() + all.stirred.has_value() + all.photo.has_value() +
                                all.note.has_value() + all.served.has_value() + all.done.has_value() +
                                all.unknown.has_value());
  if (all.ingredient.has_value()) {
    out.begin("ingredient");
    const Ingredient& in = *all.ingredient;
    out.json_object([&](internal::JsonWriter& writer) { writer.member("name", in.name); });
  }
  if (all.stirred.has_value()) {
    out.begin("stirred");
    const Stirred& in = *all.stirred;
    out.header("fast", in.fast);
    out.header("byte", in.byte);
    out.header("short", in.short_);
    out.header("times", in.times);
    out.header("total", in.total);
    out.header("at", in.at);
    out.header("mark", in.mark);
    out.header("Tool", in.tool);
    out.header("room", in.room);
    out.json_object([&](internal::JsonWriter& writer) {
      writer.member("with", in.with);
      writer.member("until", in.until, TimestampFormat::epoch_seconds);
    });
  }
  if (all.photo.has_value()) {
    out.begin("photo");
    const Photo& in = *all.photo;
    out.header("taken", in.taken);
    out.blob_payload(in.image);
  }
  if (all.note.has_value()) {
    out.begin("note");
    const Note& in = *all.note;
    out.text_payload(in.text);
  }
  if (all.served.has_value()) {
    out.begin("served");
    const Served& in = *all.served;
    out.json_payload(in.dish);
  }
  if (all.done.has_value()) {
    out.begin("done");
  }
  out.unknown(all.unknown);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const TalkRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const TalkView*) { return talk_schema; }

BidirectionalStream<TalkView, Events, EventsView> Client::talk(const TalkRequest& request,
                                                               const CallOptions& options) const {
  return internal::bidirectional<TalkView, Events, EventsView>(connection_, talk_operation, encode(request),
                                                               &encode_event, options);
}

AsyncBidirectionalStream<TalkView, Events, EventsView> AsyncClient::talk(const TalkRequest& request,
                                                                         const CallOptions& options) const {
  return AsyncBidirectionalStream<TalkView, Events, EventsView>(
      internal::open_async_bidirectional(target_, talk_operation, encode(request), &encode_event, options));
}

}  // namespace outcrop::kitchen_sink
