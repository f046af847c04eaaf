// Where an event's members come from: headers, the whole payload, or a JSON object. The kitchen sink has every kind.
#include "outcrop/kitchen_sink/client.h"
#include "outcrop/kitchen_sink/errors.h"
#include "outcrop/kitchen_sink/operations/listen.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/types/events.h"
#include "stream_fixture.h"

namespace outcrop::test {
namespace {

using kitchen_sink::EventsView;
using ::testing::HasSubstr;

class EventBindings : public ::testing::Test {
 protected:
  EventStream<kitchen_sink::ListenView, EventsView> listen(const std::vector<std::string>& frames) {
    server.then(streamed(frames, "X-Table: 7\r\n"));
    return kitchen_sink::Client(config_for(server.url())).listen({});
  }
  ScriptedServer server;
};

std::string typed_event(std::string_view type, std::string_view headers, std::string_view payload) {
  return frame(string_header(":message-type", "event") + string_header(":event-type", type) + std::string(headers),
               payload);
}

TEST_F(EventBindings, ReadHeadersBesideAnImplicitPayload) {
  auto stream = listen({typed_event(
      "stirred",
      frame_header("fast", 0) + frame_header("byte", 2, "\xff") + frame_header("short", 3, big_endian(300, 2)) +
          frame_header("times", 4, big_endian(3, 4)) + frame_header("total", 5, big_endian(std::uint64_t{1} << 40, 8)) +
          frame_header("at", 8, big_endian(1'700'000'000'123, 8)) +
          frame_header("mark", 6, big_endian(2, 2) + "\xfe\x01") + string_header("Tool", "spoon") +
          string_header("room", "cellar"),
      R"({"with":"care","until":1.5,"Tool":"not from here"})")});
  EXPECT_EQ(stream.response()->table, 7);
  const auto event = stream.next();
  ASSERT_TRUE(event && *event);
  ASSERT_EQ((*event)->member, EventsView::Member::stirred);
  const kitchen_sink::StirredView& stirred = *(*event)->stirred;
  EXPECT_EQ(stirred.fast, true);
  EXPECT_EQ(stirred.byte, -1);
  EXPECT_EQ(stirred.short_, 300);
  EXPECT_EQ(stirred.times, 3);
  EXPECT_EQ(stirred.total, std::int64_t{1} << 40);
  EXPECT_EQ(stirred.at, Timestamp::from_millis(1'700'000'000'123));
  EXPECT_EQ(stirred.mark->text(), "\xfe\x01");
  EXPECT_EQ(stirred.tool, "spoon") << "a header's name is case-sensitive, and no member of the payload";
  EXPECT_EQ(stirred.room.text(), "cellar");
  EXPECT_EQ(stirred.with, "care");
  EXPECT_EQ(stirred.until, Timestamp::from_millis(1500));
}

TEST_F(EventBindings, LeaveAbsentHeadersUnset) {
  auto stream = listen({typed_event("stirred", frame_header("fast", 1) + string_header("tool", "wrong case"), "")});
  const auto event = stream.next();
  ASSERT_TRUE(event && *event);
  EXPECT_EQ((*event)->stirred->fast, false);
  EXPECT_FALSE((*event)->stirred->tool);
  EXPECT_FALSE((*event)->stirred->with);
}

TEST_F(EventBindings, RefuseHeadersOfAnotherTypeOrBeyondIt) {
  for (const std::string& header :
       {string_header("times", "3"), frame_header("byte", 3, big_endian(300, 2)), frame_header("Tool", 0),
        frame_header("at", 5, big_endian(1, 8)), frame_header("at", 8, big_endian(253'402'300'800'000, 8)),
        string_header("mark", "x"), frame_header("fast", 2, "\x01")}) {
    auto stream = listen({typed_event("stirred", header, "")});
    const auto event = stream.next();
    ASSERT_TRUE(event && !*event);
    EXPECT_EQ(event->error().kind, ErrorKind::malformed_response);
    EXPECT_THAT(event->error().message, HasSubstr("is not of its type"));
    EXPECT_FALSE(stream.next());
  }
}

TEST_F(EventBindings, TakeTheWholePayloadAsBlobTextOrStructure) {
  auto stream =
      listen({typed_event("photo", frame_header("taken", 8, big_endian(1000, 8)), std::string_view("\x89PNG\0\1", 6)),
              typed_event("note", "", "{\"just\": text"), typed_event("served", "", R"({"name":"soup"})"),
              typed_event("ingredient", "", R"({"name":"salt","extra":[1]})"), typed_event("done", "", ""),
              typed_event("ingredient", "", "")});
  std::vector<kitchen_sink::Events> kept;
  for (const auto& event : stream) {
    ASSERT_TRUE(event) << to_string(event.error());
    kept.push_back(to_owned(*event));
  }
  ASSERT_EQ(kept.size(), 6u);
  EXPECT_EQ(kept[0].photo->image->text(), std::string_view("\x89PNG\0\1", 6));
  EXPECT_EQ(kept[0].photo->taken, Timestamp::from_millis(1000));
  EXPECT_EQ(kept[1].note->text, "{\"just\": text");
  EXPECT_EQ(kept[2].served->dish->name, "soup");
  EXPECT_EQ(kept[3].ingredient->name, "salt");
  EXPECT_TRUE(kept[4].done.has_value());
  EXPECT_TRUE(kept[5].ingredient.has_value());
  EXPECT_FALSE(kept[5].ingredient->name);
}

TEST_F(EventBindings, KnowExceptionsThatOnlyTheStreamHas) {
  auto stream = listen({exception_frame("onFire", R"({"message":"run","alarm":3})")});
  const auto event = stream.next();
  ASSERT_TRUE(event && !*event);
  const auto* const fire = event->error().as<kitchen_sink::OnFire>();
  ASSERT_NE(fire, nullptr);
  EXPECT_EQ(fire->alarm, 3);
  EXPECT_EQ(event->error().http_status, 500);
}

}  // namespace
}  // namespace outcrop::test
