// A stream and a forked child: the stream is the parent's.
#include "stream_fixture.h"
#include "support/forked_child.h"

namespace outcrop::test {
namespace {

using ::testing::ElementsAre;

class ForkedStreams : public StreamTest {};

TEST_F(ForkedStreams, GoOnInTheParentAndEndInTheChild) {
  const std::string frames = stream_head() + chunk(message_start());
  server.then(
      {send(frames), {Act::Kind::wait, {}, {}}, send(chunk(text_delta("a")) + chunk(message_stop()) + chunk(""))});
  auto stream = converse();
  ASSERT_TRUE(*stream.next());
  EXPECT_TRUE(in_child([&] {
    const auto event = stream.next();
    const bool told = event && !*event && event->error().code == "ConnectionLost" && !stream.next();
    stream.close();
    return told;
  }));
  EXPECT_TRUE(in_child([&] {
    stream.close();
    return true;
  }));
  server.release();
  EXPECT_THAT(told(std::move(stream)), ElementsAre("a", "stop"));
}

}  // namespace
}  // namespace outcrop::test
