// dialogue_bench: from the moment in which a server sends an event of a dialogue until the caller has it, in Outcrop
// and with bare nghttp2, on the same server and bytes.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/invoke_model_with_bidirectional_stream.h>
#include <outcrop/credentials.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "dialogue/bare_nghttp2.h"
#include "support/duplex_server.h"
#include "support/frames.h"
#include "support/paired_rounds.h"

namespace outcrop::bench {
namespace {

namespace runtime = bedrock_runtime;
using std::chrono::nanoseconds;

constexpr std::size_t kEvents = 200;      // a round
constexpr std::size_t kEventBytes = 856;  // of base64: 20 ms of speech
constexpr std::chrono::microseconds kPause{300};

std::int64_t now() { return nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count(); }

[[noreturn]] void give_up(const std::string& why) {
  std::fprintf(stderr, "dialogue_bench: %s\n", why.c_str());
  std::exit(1);
}

/// When the server, which is in this process, sent each event of the round.
std::array<std::atomic<std::int64_t>, kEvents> sent_at;

/// Nanoseconds on their way, of the events that have come.
struct Ages : std::vector<double> {
  void add() {
    if (size() == kEvents) give_up("an event too many");
    push_back(static_cast<double>(now() - sent_at[size()]));
  }
};

struct Contender {
  std::string name;
  std::function<void(Ages&)> listen;
};

runtime::Client client_of(const std::string& url) {
  ClientConfig config;
  config.region = "us-east-1";
  config.endpoint_url = url;
  config.credentials = static_credentials(
      {.access_key_id = "AKIDEXAMPLE", .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"});
  return runtime::Client(config);
}

void listen_blocking(const runtime::Client& client, Ages& ages) {
  auto stream = client.invoke_model_with_bidirectional_stream({.model_id = "m"});
  for (const auto& event : stream) {
    if (!event) give_up(to_string(event.error()));
    ages.add();
    if (ages.size() == kEvents) stream.finish();
  }
}

struct Listener {
  using Stream = AsyncBidirectionalStream<runtime::InvokeModelWithBidirectionalStreamView,
                                          runtime::InvokeModelWithBidirectionalStreamInput,
                                          runtime::InvokeModelWithBidirectionalStreamOutputView>;

  void again() {
    stream.next().then([this](const Stream::Next& next) {
      if (!next) return done.set_value();
      if (!*next) give_up(to_string(next->error()));
      ages.add();
      if (ages.size() == kEvents) stream.finish();
      again();
    });
  }

  Stream stream;
  Ages& ages;
  std::promise<void> done{};
};

void listen_dispatched(const runtime::Client& client, Dispatcher& dispatcher, Ages& ages) {
  Listener listener{client.async(dispatcher).invoke_model_with_bidirectional_stream({.model_id = "m"}), ages};
  listener.again();
  listener.done.get_future().get();
}

double percentile(Ages ages, double part) {
  const auto at = ages.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(ages.size() - 1));
  std::ranges::nth_element(ages, at);
  return *at;
}

std::vector<Row> bench_dialogue(int rounds) {
  const std::string event = test::event_frame("chunk", R"({"bytes":")" + std::string(kEventBytes, 'A') + R"("})");
  test::DuplexServer server([&event](test::DuplexPeer& peer) {
    peer.begin_stream();
    for (std::atomic<std::int64_t>& at : sent_at) {
      std::this_thread::sleep_for(kPause);
      at = now();
      peer.send(event);
    }
    while (!peer.read_frame().empty()) continue;  // until the client has no more
    peer.end();
  });
  const std::string url = server.url();
  const runtime::Client client = client_of(url);
  Dispatcher dispatcher;
  const int port = std::atoi(url.substr(url.rfind(':') + 1).c_str());
  const std::vector<Contender> contenders{
      {"bare nghttp2", [&](Ages& ages) { receive_bare(port, "/m", [&](std::string_view) { ages.add(); }); }},
      {"outcrop", [&](Ages& ages) { listen_blocking(client, ages); }},
      {"outcrop, Dispatcher", [&](Ages& ages) { listen_dispatched(client, dispatcher, ages); }}};
  std::vector<Ages> all(contenders.size());
  RoundTimes medians(contenders.size());
  run_rounds(contenders.size(), rounds, [&](const std::vector<std::size_t>& order) {
    for (const std::size_t which : order) {
      Ages ages;
      contenders[which].listen(ages);
      if (ages.size() != kEvents) give_up(contenders[which].name + " heard " + std::to_string(ages.size()) + " events");
      medians[which].push_back(percentile(ages, 0.5));
      all[which].insert(all[which].end(), ages.begin(), ages.end());
    }
  });
  std::printf("dialogue: from a server's send to the caller, %d events of %zu bytes, %lld us apart\n",
              rounds * static_cast<int>(kEvents), kEventBytes, static_cast<long long>(kPause.count()));
  std::vector<Row> rows;
  for (std::size_t i = 0; i < contenders.size(); ++i) {
    const double micros = median(medians[i]) / 1000;
    const double ratio = 1 / speed_ratio(medians, i, 0);
    std::printf("  %-22s median %7.1f us   99 %% %7.1f us   %.2f times bare nghttp2\n", contenders[i].name.c_str(),
                micros, percentile(all[i], 0.99) / 1000, ratio);
    rows.push_back({"dialogue: " + contenders[i].name, micros, "us", {{"bare nghttp2", ratio}}});
  }
  return rows;
}

}  // namespace
}  // namespace outcrop::bench

int main(int argc, char** argv) {
  CLI::App app{"Events of a dialogue on their way to the caller: Outcrop beside bare nghttp2"};
  std::string out;
  bool quick = false;
  app.add_flag("--quick", quick, "Fewer rounds");
  app.add_option("--out", out, "Where the rows go as JSON")->required();
  CLI11_PARSE(app, argc, argv);
  outcrop::bench::write_rows(out, outcrop::bench::bench_dialogue(quick ? 5 : 41));
}
