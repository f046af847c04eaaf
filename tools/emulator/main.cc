// outcrop-emulator: listens until a signal ends it.
#include <pthread.h>

#include <csignal>
#include <exception>
#include <iostream>
#include <optional>
#include <thread>

#include "emulator.h"
#include "options.h"
#include "server/server.h"
#include "server/tls.h"

int main(int argc, char** argv) {
  using namespace outcrop::emulator;
  int exit_code = 0;
  const std::optional<Options> options = read_options(argc, argv, exit_code);
  if (!options) return exit_code;

  // Blocked before any thread starts, so that the signals wait for sigwait below.
  sigset_t endings;
  sigemptyset(&endings);
  sigaddset(&endings, SIGTERM);
  sigaddset(&endings, SIGINT);
  pthread_sigmask(SIG_BLOCK, &endings, nullptr);
  try {
    Emulator emulator(options->emulator);
    std::optional<TlsFiles> tls;
    if (!options->tls_directory.empty()) tls = certificate_in(options->tls_directory);
    Server server({[&](const HttpCall& call) { return emulator.handle(call); },
                   [&](const HttpCall& call) { return emulator.answers_early(call); }},
                  tls);
    const std::uint16_t port = server.bind(options->host, options->port);
    std::thread listener([&] { server.run(); });
    const bool is_ipv6 = options->host.find(':') != std::string::npos;
    std::cout << "listening on " << (tls ? "https" : "http") << "://"
              << (is_ipv6 ? "[" + options->host + "]" : options->host) << ':' << port << std::endl;
    int signal = 0;
    sigwait(&endings, &signal);
    server.stop();
    listener.join();
  } catch (const std::exception& error) {
    std::cerr << "outcrop-emulator: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
