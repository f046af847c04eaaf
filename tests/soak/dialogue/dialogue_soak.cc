// outcrop_dialogue_soak: two dialogues that last, one of two threads and one on a Dispatcher, in which every event is
// accounted for: it was sent, heard by the server in its turn, and heard back in its turn as it was. Ends with 0 then.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/invoke_model_with_bidirectional_stream.h>
#include <outcrop/coroutine.h>
#include <outcrop/credentials.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <coroutine>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <future>
#include <iostream>
#include <string>
#include <string_view>
#include <thread>

#include "eventstream/frame_decoder.h"
#include "support/duplex_server.h"
#include "support/frames.h"

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
namespace runtime = outcrop::bedrock_runtime;
using Input = runtime::InvokeModelWithBidirectionalStreamInput;
using Output = runtime::InvokeModelWithBidirectionalStreamOutputView;
using AsyncStream = outcrop::AsyncBidirectionalStream<runtime::InvokeModelWithBidirectionalStreamView, Input, Output>;

constexpr std::size_t kEventBytes = 640;  // 20 ms of speech: 16,000 samples a second of 16 bits

struct Options {
  double seconds{};
  milliseconds pause{20};  // between two events; 0: as fast as they are taken
};

/// Event number `n`: the number, and filler that depends on it.
std::string event_text(std::uint64_t n) {
  std::string text = std::to_string(n) + ' ';
  text.resize(kEventBytes, static_cast<char>('a' + n % 26));
  return text;
}

Input event_of(std::uint64_t n) { return {.chunk = {{.bytes = outcrop::Blob(event_text(n))}}}; }

/// What became of one dialogue.
struct Account {
  std::atomic<std::uint64_t> sent{};
  std::atomic<std::uint64_t> served{};  // heard by the server
  std::uint64_t heard{};
  std::uint64_t wrong{};  // lost, doubled, out of turn or changed
  std::string error;
  std::vector<Clock::time_point> sent_at = std::vector<Clock::time_point>(1 << 16);  // the last ones
  Clock::duration longest{};
  Clock::duration all_together{};

  void note_sent() { sent_at[sent++ % sent_at.size()] = Clock::now(); }
  void note_heard(std::string_view text) {
    if (text != event_text(heard)) ++wrong;
    const auto took = Clock::now() - sent_at[heard++ % sent_at.size()];
    longest = std::max(longest, took);
    all_together += took;
  }
  bool is_balanced() const { return error.empty() && wrong == 0 && sent == served && sent == heard && sent > 0; }
  void print(const char* name, double seconds) const {
    using Micro = std::chrono::duration<double, std::micro>;
    std::printf(
        "%-16s %llu sent, %llu heard by the server, %llu heard back, %llu wrong; %.0f events/s; sent to heard: %.0f us "
        "on average, "
        "%.0f us at most%s%s\n",
        name, static_cast<unsigned long long>(sent), static_cast<unsigned long long>(served),
        static_cast<unsigned long long>(heard), static_cast<unsigned long long>(wrong),
        static_cast<double>(heard) / seconds, heard ? Micro(all_together).count() / static_cast<double>(heard) : 0,
        Micro(longest).count(), error.empty() ? "" : "; ended with ", error.c_str());
  }
};

/// Sends back what it hears, and counts what came in its turn.
void echo(outcrop::test::DuplexPeer& peer, Account& account) {
  const auto frame_in = [](const std::string& bytes) {
    outcrop::internal::FrameDecoder decoder;
    return decoder.look(bytes) == outcrop::internal::FrameDecoder::State::complete
               ? std::string(decoder.frame().payload)
               : std::string();
  };
  peer.begin_stream();
  for (std::string inner = frame_in(peer.read_frame()); !inner.empty(); inner = frame_in(peer.read_frame())) {
    ++account.served;
    if (!peer.send(outcrop::test::event_frame("chunk", frame_in(inner)))) return;
  }
  if (peer.read_frame().empty() && peer.ended()) peer.end();
}

runtime::Client client_of(const std::string& url) {
  outcrop::ClientConfig config;
  config.region = "us-east-1";
  config.endpoint_url = url;
  config.credentials = outcrop::static_credentials(
      {.access_key_id = "AKIDEXAMPLE", .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"});
  config.timeout.idle = std::chrono::seconds(30);
  return runtime::Client(config);
}

void hear(Account& account, const outcrop::Item<Output>& event) {
  if (!event) {
    account.error = to_string(event.error());
  } else if (event->chunk && event->chunk->bytes) {
    account.note_heard(event->chunk->bytes->text());
  } else {
    ++account.wrong;
  }
}

void talk_in_two_threads(const runtime::Client& client, const Options& options, Account& account) {
  auto stream = client.invoke_model_with_bidirectional_stream({.model_id = "speech"});
  std::thread speaker([&] {
    const Clock::time_point begin = Clock::now();
    const Clock::time_point end =
        begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(options.seconds));
    for (std::uint64_t n = 0; Clock::now() < end; ++n) {
      account.note_sent();
      if (stream.send(event_of(n))) break;  // the other side tells why
      if (options.pause.count() > 0) std::this_thread::sleep_until(begin + (n + 1) * options.pause);
    }
    stream.finish();
  });
  for (const auto& event : stream) hear(account, event);
  speaker.join();
}

struct Task {
  struct promise_type {
    Task get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};

Task speak(AsyncStream& stream, const Options& options, Account& account, std::promise<void>& done) {
  const Clock::time_point end =
      Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(options.seconds));
  for (std::uint64_t n = 0; Clock::now() < end; ++n) {
    const Input event = event_of(n);
    account.note_sent();
    if (co_await stream.send(event)) break;
  }
  stream.finish();
  done.set_value();
}

Task listen(AsyncStream& stream, Account& account, std::promise<void>& done) {
  while (const auto event = co_await stream.next()) hear(account, *event);
  done.set_value();
}

void talk_on_a_dispatcher(const runtime::Client& client, const Options& options, Account& account) {
  outcrop::Dispatcher dispatcher;
  auto stream = client.async(dispatcher).invoke_model_with_bidirectional_stream({.model_id = "speech"});
  std::promise<void> said_all;
  std::promise<void> heard_all;
  listen(stream, account, heard_all);
  if (options.pause.count() == 0) {
    speak(stream, options, account, said_all);
    said_all.get_future().get();
  } else {
    const Clock::time_point begin = Clock::now();
    const Clock::time_point end =
        begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(options.seconds));
    for (std::uint64_t n = 0; Clock::now() < end; ++n) {
      account.note_sent();
      if (stream.send(event_of(n)).future().get()) break;
      std::this_thread::sleep_until(begin + (n + 1) * options.pause);
    }
    stream.finish();
  }
  heard_all.get_future().get();
}

bool parse(int argc, char** argv, Options& options) {
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string_view name = argv[i];
    if (name == "--seconds") options.seconds = std::atof(argv[i + 1]);
    if (name == "--pause") options.pause = milliseconds(std::atoi(argv[i + 1]));
  }
  return argc % 2 == 1 && options.seconds > 0;
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  if (!parse(argc, argv, options)) {
    std::cerr << "usage: outcrop_dialogue_soak --seconds N [--pause MILLISECONDS]\n";
    return 2;
  }
  Account blocking;
  Account dispatched;
  std::atomic<int> dialogues{};
  outcrop::test::DuplexServer blocking_server([&](auto& peer) { ++dialogues, echo(peer, blocking); });
  outcrop::test::DuplexServer dispatched_server([&](auto& peer) { ++dialogues, echo(peer, dispatched); });
  const Clock::time_point begin = Clock::now();
  std::thread other([&] { talk_on_a_dispatcher(client_of(dispatched_server.url()), options, dispatched); });
  talk_in_two_threads(client_of(blocking_server.url()), options, blocking);
  other.join();
  const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  std::printf("%.1f s, an event of %zu bytes %s\n", seconds, kEventBytes,
              options.pause.count() > 0 ? ("every " + std::to_string(options.pause.count()) + " ms").c_str()
                                        : "as fast as it is taken");
  blocking.print("two threads:", seconds);
  dispatched.print("on a dispatcher:", seconds);
  return blocking.is_balanced() && dispatched.is_balanced() && dialogues == 2 ? 0 : 1;
}
