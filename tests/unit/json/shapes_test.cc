// How views and owning shapes compare, and how they print to people.
#include "outcrop/shapes.h"

#include <gtest/gtest.h>

#include <array>
#include <sstream>
#include <string>

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/timestamp.h"
#include "sample_views.h"

namespace sample_service {

namespace internal = outcrop::internal;

struct PlayerView {
  std::string_view name{};
  std::optional<std::string_view> secret{};
  outcrop::BlobView picture{};
  std::optional<outcrop::Timestamp> born{};
  outcrop::MapView<std::string_view> titles{};
  std::span<const std::string_view> friends{};
};

constexpr internal::Field player_fields[] = {
    {"name", &internal::string_type, offsetof(PlayerView, name), internal::Slot::plain},
    {"secret", &internal::string_type, offsetof(PlayerView, secret), internal::Slot::optional, true},
    {"picture", &internal::blob_type, offsetof(PlayerView, picture), internal::Slot::plain},
    {"born", &internal::epoch_seconds_type, offsetof(PlayerView, born), internal::Slot::optional},
    {"titles", &internal::string_map_type, offsetof(PlayerView, titles), internal::Slot::plain},
    {"friends", &internal::string_list_type, offsetof(PlayerView, friends), internal::Slot::plain},
};
constexpr internal::Schema player_schema = internal::structure_schema<PlayerView>("Player", player_fields);

const internal::Schema& schema_of(const PlayerView*) { return player_schema; }

struct Player {
  std::string name{};
  std::optional<std::string> secret{};
  outcrop::Blob picture{};
  std::optional<outcrop::Timestamp> born{};
};

void write_json(internal::JsonWriter& writer, const Player& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("secret", in.secret);
  writer.member("picture", in.picture);
  writer.member("born", in.born, outcrop::TimestampFormat::epoch_seconds);
  writer.end_object();
}

using outcrop::shapes::operator==;
using outcrop::shapes::operator<<;
using outcrop::shapes::to_string;

}  // namespace sample_service

namespace {

using outcrop::MapEntry;
using outcrop::Timestamp;
using sample_service::Player;
using sample_service::PlayerView;

const std::string kLarge(33, 'x');

TEST(Shapes, HideWhatIsSensitiveAndShortenLargeBlobs) {
  const std::string expected =
      R"({"name":"Ada","secret":"***","picture":"<33 bytes>","born":"1970-01-01T00:00:01Z"})";
  PlayerView view{.name = "Ada", .secret = "s3cret", .born = Timestamp::from_millis(1000)};
  view.picture.bytes = std::as_bytes(std::span(kLarge));
  EXPECT_EQ(to_string(view), expected);
  const Player owned{.name = "Ada", .secret = "s3cret", .picture = kLarge, .born = Timestamp::from_millis(1000)};
  EXPECT_EQ(to_string(owned), expected);
  std::ostringstream out;
  out << view << owned;
  EXPECT_EQ(out.str(), expected + expected);
}

TEST(Shapes, ShowSmallBlobsAndLeaveOutWhatIsAbsent) {
  EXPECT_EQ(to_string(Player{.name = "Ada", .picture = "outcrop"}), R"({"name":"Ada","picture":"b3V0Y3JvcA=="})");
  PlayerView view{.name = "Ada"};
  view.picture.bytes = std::as_bytes(std::span(kLarge)).first(7);
  EXPECT_EQ(to_string(view), R"({"name":"Ada","picture":"eHh4eHh4eA=="})");
}

TEST(Shapes, HideOnlyTheSensitiveMemberItself) {
  // An absent one must not hide the next.
  EXPECT_EQ(to_string(Player{.picture = "a"}), R"({"name":"","picture":"YQ=="})");
}

TEST(Shapes, AreSentAsTheyAre) {
  std::string json, problem;
  outcrop::internal::JsonWriter writer(json, problem);
  write_json(writer, Player{.name = "Ada", .secret = "s3cret", .born = Timestamp::from_millis(1000)});
  EXPECT_EQ(json, R"({"name":"Ada","secret":"s3cret","picture":"","born":1})");
}

TEST(Views, CompareWhatTheyHold) {
  const std::string one = "Ada", other = "Ada";
  EXPECT_EQ(PlayerView{.name = one}, PlayerView{.name = other});
  EXPECT_NE(PlayerView{.name = "Ada"}, PlayerView{.name = "Bob"});
  EXPECT_NE(PlayerView{.secret = "a"}, PlayerView{.secret = "b"});
  EXPECT_NE(PlayerView{.secret = ""}, PlayerView{});
}

TEST(Views, TellAnEmptyListFromNone) {
  const std::array<std::string_view, 1> friends{"Bob"};
  EXPECT_EQ(PlayerView{.friends = friends}, PlayerView{.friends = friends});
  EXPECT_NE(PlayerView{.friends = std::span(friends).first(0)}, PlayerView{});
}

TEST(Views, CompareMapsWhateverTheirOrder) {
  const MapEntry<std::string_view> there[] = {{"a", "1"}, {"b", "2"}};
  const MapEntry<std::string_view> back[] = {{"b", "2"}, {"a", "1"}};
  const MapEntry<std::string_view> others[] = {{"b", "1"}, {"a", "2"}};
  EXPECT_EQ((PlayerView{.titles = {there}}), (PlayerView{.titles = {back}}));
  EXPECT_NE((PlayerView{.titles = {there}}), (PlayerView{.titles = {others}}));
}

}  // namespace
